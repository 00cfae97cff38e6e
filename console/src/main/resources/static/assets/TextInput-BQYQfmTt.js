<<<<<<<< HEAD:console/src/main/resources/static/assets/TextInput-iRKlevf1.js
import{_ as e,l as t,p as n}from"./language-DUagCNX8.js";import{b as r}from"./index-TBYEqQKp.js";var i=e(),a=t(e=>{let t=n([`Input`,`InputWrapper`,`TextInput`],null,e);return(0,i.jsx)(r,{component:`input`,...t,__staticSelector:`TextInput`})});a.classes=r.classes,a.displayName=`@mantine/core/TextInput`;export{a as t};
========
import{_ as e,l as t,p as n}from"./language-DUagCNX8.js";import{b as r}from"./index-BUa_pys9.js";var i=e(),a=t(e=>{let t=n([`Input`,`InputWrapper`,`TextInput`],null,e);return(0,i.jsx)(r,{component:`input`,...t,__staticSelector:`TextInput`})});a.classes=r.classes,a.displayName=`@mantine/core/TextInput`;export{a as t};
>>>>>>>> walk:console/src/main/resources/static/assets/TextInput-BQYQfmTt.js
