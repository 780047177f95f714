@NullMarked
package kr.oneroof.document.box;

import org.jspecify.annotations.NullMarked;
