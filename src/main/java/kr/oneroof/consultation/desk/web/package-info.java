@NullMarked
package kr.oneroof.consultation.desk.web;

import org.jspecify.annotations.NullMarked;
