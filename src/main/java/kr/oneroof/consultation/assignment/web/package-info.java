@NullMarked
package kr.oneroof.consultation.assignment.web;

import org.jspecify.annotations.NullMarked;
