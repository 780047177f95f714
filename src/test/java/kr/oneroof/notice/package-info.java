@NullMarked
package kr.oneroof.notice;

import org.jspecify.annotations.NullMarked;
