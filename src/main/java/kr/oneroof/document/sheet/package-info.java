/** Tables as banks and offices send them: CSV in the encodings of Korean Excel, and XLSX. */
@NamedInterface("sheet")
package kr.oneroof.document.sheet;

import org.springframework.modulith.NamedInterface;
