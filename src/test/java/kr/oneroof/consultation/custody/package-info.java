@NullMarked
package kr.oneroof.consultation.custody;

import org.jspecify.annotations.NullMarked;
