@NullMarked
package kr.oneroof.consultation.council;

import org.jspecify.annotations.NullMarked;
