@NullMarked
package kr.oneroof.consultation.clinic;

import org.jspecify.annotations.NullMarked;
