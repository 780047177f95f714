@NullMarked
package kr.oneroof.advisory.panel;

import org.jspecify.annotations.NullMarked;
