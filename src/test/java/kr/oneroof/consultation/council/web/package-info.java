@NullMarked
package kr.oneroof.consultation.council.web;

import org.jspecify.annotations.NullMarked;
