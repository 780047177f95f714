/** Papers in the browser: the holder's download, and everybody's check. */
@NullMarked
package kr.oneroof.document.paper.web;

import org.jspecify.annotations.NullMarked;
