@NullMarked
package kr.oneroof.consultation.supplement.web;

import org.jspecify.annotations.NullMarked;
