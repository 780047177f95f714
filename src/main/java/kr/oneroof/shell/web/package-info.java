@NullMarked
package kr.oneroof.shell.web;

import org.jspecify.annotations.NullMarked;
