@NullMarked
package kr.oneroof.consultation.export;

import org.jspecify.annotations.NullMarked;
