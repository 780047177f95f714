@NullMarked
package kr.oneroof.advisory.engagement;

import org.jspecify.annotations.NullMarked;
