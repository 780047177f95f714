@NullMarked
package kr.oneroof.audit.web;

import org.jspecify.annotations.NullMarked;
