@NullMarked
package kr.oneroof.requestfile.web;

import org.jspecify.annotations.NullMarked;
