@NullMarked
package kr.oneroof.consultation.views;

import org.jspecify.annotations.NullMarked;
