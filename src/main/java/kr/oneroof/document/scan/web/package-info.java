@NullMarked
package kr.oneroof.document.scan.web;

import org.jspecify.annotations.NullMarked;
