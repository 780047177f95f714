/** Callback requests (콜백): a promised time, one queue, tries. */
@NullMarked
package kr.oneroof.callcenter.callback;

import org.jspecify.annotations.NullMarked;
