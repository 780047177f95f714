@NullMarked
package kr.oneroof.clock;

import org.jspecify.annotations.NullMarked;
