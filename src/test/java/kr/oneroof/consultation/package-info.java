@NullMarked
package kr.oneroof.consultation;

import org.jspecify.annotations.NullMarked;
