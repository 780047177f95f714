@NullMarked
package kr.oneroof.notice.web;

import org.jspecify.annotations.NullMarked;
