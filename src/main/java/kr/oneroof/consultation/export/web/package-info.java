@NullMarked
package kr.oneroof.consultation.export.web;

import org.jspecify.annotations.NullMarked;
