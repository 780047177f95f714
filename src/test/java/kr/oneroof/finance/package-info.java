@NullMarked
package kr.oneroof.finance;

import org.jspecify.annotations.NullMarked;
