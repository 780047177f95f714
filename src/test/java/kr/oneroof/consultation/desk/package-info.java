@NullMarked
package kr.oneroof.consultation.desk;

import org.jspecify.annotations.NullMarked;
