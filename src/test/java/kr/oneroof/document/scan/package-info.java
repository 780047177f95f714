@NullMarked
package kr.oneroof.document.scan;

import org.jspecify.annotations.NullMarked;
