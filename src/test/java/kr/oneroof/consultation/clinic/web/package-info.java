@NullMarked
package kr.oneroof.consultation.clinic.web;

import org.jspecify.annotations.NullMarked;
