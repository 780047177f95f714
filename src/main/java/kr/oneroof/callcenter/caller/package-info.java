/** Who may be calling: telephone numbers, companies and people that they belong to. */
@NullMarked
package kr.oneroof.callcenter.caller;

import org.jspecify.annotations.NullMarked;
