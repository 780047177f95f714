@NullMarked
package kr.oneroof.consultation.custody.web;

import org.jspecify.annotations.NullMarked;
