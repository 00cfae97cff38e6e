<<<<<<<< HEAD:console/src/main/resources/static/assets/identity-eBuyWAFQ.js
import{h as e}from"./live-C9B6CXWM.js";function t(t){return e(t).replace(/[\s-]/g,``)}function n(e){let n=t(e);return/^[1-8]\d{12}$/.test(n)?(11-[...n].slice(0,12).reduce((e,t,n)=>e+Number(t)*(13-n),0)%11)%10===Number(n[12]):!1}function r(e){return e.replace(/^(\d)(\d{4})(\d{5})(\d{2})(\d)$/,`$1-$2-$3-$4-$5`)}export{t as n,r,n as t};
========
import{h as e}from"./live-Cuwmimc2.js";function t(t){return e(t).replace(/[\s-]/g,``)}function n(e){let n=t(e);return/^[1-8]\d{12}$/.test(n)?(11-[...n].slice(0,12).reduce((e,t,n)=>e+Number(t)*(13-n),0)%11)%10===Number(n[12]):!1}function r(e){return e.replace(/^(\d)(\d{4})(\d{5})(\d{2})(\d)$/,`$1-$2-$3-$4-$5`)}export{t as n,r,n as t};
>>>>>>>> walk:console/src/main/resources/static/assets/identity-BXIRZeF4.js
