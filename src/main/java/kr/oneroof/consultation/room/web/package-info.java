@NullMarked
package kr.oneroof.consultation.room.web;

import org.jspecify.annotations.NullMarked;
