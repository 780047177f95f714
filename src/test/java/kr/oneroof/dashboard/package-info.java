@NullMarked
package kr.oneroof.dashboard;

import org.jspecify.annotations.NullMarked;
