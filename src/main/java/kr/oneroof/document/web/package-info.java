@NullMarked
package kr.oneroof.document.web;

import org.jspecify.annotations.NullMarked;
