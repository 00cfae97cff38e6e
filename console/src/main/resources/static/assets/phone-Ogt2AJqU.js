<<<<<<<< HEAD:console/src/main/resources/static/assets/phone-BENUignK.js
import{h as e}from"./live-C9B6CXWM.js";function t(t){return e(t).replace(/[\s().-]/g,``).replace(/^\+66/,`0`)}function n(e){return/^(0[689]\d{8}|0[2-57]\d{7}|1\d{2,3})$/.test(t(e))}function r(e){return t(e).replace(/^(0[689]\d)(\d{3})(\d{4})$/,`$1-$2-$3`).replace(/^(02)(\d{3})(\d{4})$/,`$1-$2-$3`).replace(/^(0[3-57]\d)(\d{3})(\d{3})$/,`$1-$2-$3`)}export{r as n,n as t};
========
import{h as e}from"./live-Cuwmimc2.js";function t(t){return e(t).replace(/[\s().-]/g,``).replace(/^\+66/,`0`)}function n(e){return/^(0[689]\d{8}|0[2-57]\d{7}|1\d{2,3})$/.test(t(e))}function r(e){return t(e).replace(/^(0[689]\d)(\d{3})(\d{4})$/,`$1-$2-$3`).replace(/^(02)(\d{3})(\d{4})$/,`$1-$2-$3`).replace(/^(0[3-57]\d)(\d{3})(\d{3})$/,`$1-$2-$3`)}export{r as n,n as t};
>>>>>>>> walk:console/src/main/resources/static/assets/phone-Ogt2AJqU.js
