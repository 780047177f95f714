@NullMarked
package kr.oneroof.clock.web;

import org.jspecify.annotations.NullMarked;
