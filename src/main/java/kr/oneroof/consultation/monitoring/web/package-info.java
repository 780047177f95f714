@NullMarked
package kr.oneroof.consultation.monitoring.web;

import org.jspecify.annotations.NullMarked;
