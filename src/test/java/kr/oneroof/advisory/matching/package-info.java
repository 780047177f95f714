@NullMarked
package kr.oneroof.advisory.matching;

import org.jspecify.annotations.NullMarked;
