/** The company's document box. */
@NullMarked
package kr.oneroof.document.box;

import org.jspecify.annotations.NullMarked;
