@NullMarked
package kr.oneroof.consultation.room;

import org.jspecify.annotations.NullMarked;
