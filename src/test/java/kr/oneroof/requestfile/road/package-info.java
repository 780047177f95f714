@NullMarked
package kr.oneroof.requestfile.road;

import org.jspecify.annotations.NullMarked;
