@NullMarked
package kr.oneroof.consultation.views.web;

import org.jspecify.annotations.NullMarked;
