@NullMarked
package kr.oneroof.consultation.monitoring;

import org.jspecify.annotations.NullMarked;
