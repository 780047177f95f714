@NullMarked
package kr.oneroof.consultation.assignment;

import org.jspecify.annotations.NullMarked;
