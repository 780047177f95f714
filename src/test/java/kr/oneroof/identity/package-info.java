@NullMarked
package kr.oneroof.identity;

import org.jspecify.annotations.NullMarked;
