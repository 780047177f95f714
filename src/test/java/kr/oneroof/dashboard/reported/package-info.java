@NullMarked
package kr.oneroof.dashboard.reported;

import org.jspecify.annotations.NullMarked;
