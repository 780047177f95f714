@NullMarked
package kr.oneroof.consultation.casebook.web;

import org.jspecify.annotations.NullMarked;
