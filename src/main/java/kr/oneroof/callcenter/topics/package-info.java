/** What callers ask about: recommended length, script and answers. */
@NullMarked
package kr.oneroof.callcenter.topics;

import org.jspecify.annotations.NullMarked;
