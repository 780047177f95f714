@NullMarked
package kr.oneroof.consultation.web;

import org.jspecify.annotations.NullMarked;
