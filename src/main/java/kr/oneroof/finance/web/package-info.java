@NullMarked
package kr.oneroof.finance.web;

import org.jspecify.annotations.NullMarked;
