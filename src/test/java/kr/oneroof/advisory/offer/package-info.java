@NullMarked
package kr.oneroof.advisory.offer;

import org.jspecify.annotations.NullMarked;
