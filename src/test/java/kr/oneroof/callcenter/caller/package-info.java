@NullMarked
package kr.oneroof.callcenter.caller;

import org.jspecify.annotations.NullMarked;
