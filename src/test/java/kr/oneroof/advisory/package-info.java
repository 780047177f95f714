@NullMarked
package kr.oneroof.advisory;

import org.jspecify.annotations.NullMarked;
