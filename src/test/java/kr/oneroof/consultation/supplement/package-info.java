@NullMarked
package kr.oneroof.consultation.supplement;

import org.jspecify.annotations.NullMarked;
