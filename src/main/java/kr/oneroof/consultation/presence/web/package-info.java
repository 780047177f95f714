@NullMarked
package kr.oneroof.consultation.presence.web;

import org.jspecify.annotations.NullMarked;
